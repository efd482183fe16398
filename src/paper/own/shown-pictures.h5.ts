/** Where an Image finds a picture that lies here as base64. */
export const sourceOf = (image: string | undefined): string | undefined =>
  image && `data:image/${image.startsWith('iVBOR') ? 'png' : image.startsWith('UklGR') ? 'webp' : 'jpeg'};base64,${image}`
