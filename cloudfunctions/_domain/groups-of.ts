/** Under this name one at a time changes which groups a village has: no two of them are called the same, and none comes to a village that just closed. */
export const groupsOf = (village: string): string => `groups.${village}`
