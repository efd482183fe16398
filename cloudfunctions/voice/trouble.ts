/** Why the service takes nothing, as an administrator reads it; nothing for what passes by itself. */
export const troubleInWords = (code: string): string | undefined => {
  if (code === 'cap') return '这个月的字数用完了，下个月接着念，或者把上限调高'
  if (code === 'storage') return '念好的存不住，先停下了。请部署的人看看云存储是不是满了，存得下就接着念'
  if (/^AuthFailure/.test(code)) return '语音合成的密钥不对，请部署的人核对，再部署一次'
  if (/Arrears|NoBanlance|NoFreeAccount|ResourceUnavailable/.test(code)) return '腾讯云账号欠费，或者语音合成的用量用完了，充值以后接着念'
  if (/AppIdNotRegistered|ServerNotOpen|ServerStopped|ServerDestoryed|UnauthorizedOperation/.test(code))
    return '腾讯云账号还没有开通语音合成，或者这把密钥没有权限'
  if (/^(InvalidParameter|UnsupportedOperation|MissingParameter)/.test(code))
    return `语音合成不收，编号 ${code.slice(0, 60)}，请告诉部署的人`
  return '语音合成这会儿没有回音，过一分钟再试'
}
