/** Calls each time the network is there again. Taro listens to `navigator.connection`, which iPhones do not have. */
export const whenBackOnline = (call: () => void): void => addEventListener('online', call)
