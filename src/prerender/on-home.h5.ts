/** Whether the page was opened at the first screen's address. */
export const onHome = /^\/(pages\/home\/index\/?)?$/.test(location.pathname)
