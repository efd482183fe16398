/** Whether a region is `top` or lies below it: ids are paths. */
export const within = (region: string, top: string): boolean => region === top || region.startsWith(`${top}/`)
