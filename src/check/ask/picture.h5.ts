/** No browser reads the words of a picture by itself; the phone's album does. */
export const canReadPicture = (): boolean => false
export const wordsInPicture = async (): Promise<string | undefined> => undefined
