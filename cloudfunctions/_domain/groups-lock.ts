/** The name under which one at a time (`oneAtATime`) changes which groups a village has: no two of them are called the same, and none comes to a village that just closed. */
export const groupsLock = (village: string): string => `groups.${village}`
