/** In place of Taro's bar over each page, which nobody sees: a screen draws its own (src/ui/screen.tsx). Its drawings and style are 7 kB. */
export const initNavigationBar = (): void => {}
