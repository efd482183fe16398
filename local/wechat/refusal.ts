/** WeChat's way of saying no: HTTP 200 with an errcode. */
export const refusal = (errcode: number, errmsg: string) => ({ errcode, errmsg: `${errmsg} rid: local` })
