/** On the phone a picture is named and lies in the Word file: a page's data may not carry it. */
export const sourceOf = (_image: string | undefined): string | undefined => undefined
