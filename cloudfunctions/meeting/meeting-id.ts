const asId = (region: string): string => region.replaceAll('/', '-')

/** A place meets once on a month: whoever writes first begins the one that there is. */
export const meetingId = (region: string, month: string): string => `${asId(region)}.${month}`

/** What one of the four brings to a meeting for a place stands once. */
export const partId = (meeting: string, party: string, from: string): string => `${meeting}.${party}.${asId(from)}`
