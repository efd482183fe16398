/** WeChat's canvas draws no SVG: there the picture is left out, and its words say the same. */
export const pngOf = async (_svg: string): Promise<Uint8Array | undefined> => undefined
