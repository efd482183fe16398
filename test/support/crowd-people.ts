/** 40 village groups with 75 members each. */
export const groupsOfCrowd = Array.from({ length: 40 }, (_group, i) => `crowd-${i}`)
export const membersOf = (group: string): string[] => Array.from({ length: 75 }, (_member, i) => `${group}-p${i}`)
export const villageOf = (group: string): string => `anhe/baiyin/v${group.split('-')[1]}`

/** The crowd's villages and groups, to be added to a database that has the usual ones. */
export const regions = groupsOfCrowd.map((g) => ({ _id: villageOf(g), name: `${g} 村`, level: 'village', households: 100 }))
export const groups = groupsOfCrowd.map((g) => ({ _id: g, village: villageOf(g), name: `${g} 群`, opengid: `og-${g}` }))
