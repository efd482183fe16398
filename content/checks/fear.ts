/** Words that frighten: what a swindler does, what is lost, what the law may do. */
const frightening =
  /骗|上当|没了|转走|冻住|坐牢|犯法|警察找|抓|假|偷|吓|丢了|倾家荡产|家破人亡|血本无归|不堪设想|必死|完蛋|人财两空|一辈子都毁|恐怖|可怕|震惊/
/** Words that say what to do: an act, not only what to keep from. */
const does =
  /打(?:110|96110|12348|一一零|九六一一零|电话|平时|老合同)|拨|问|找|告诉|挂|查|看一|看清|去|喊|停|退|关|留|报|换|先|数一|慢|来了再|念一遍|放在|听见|说一声|说句话|自己用|办|转身走/

export const frightens = (text: string): boolean => frightening.test(text)
export const saysWhatToDo = (text: string): boolean => does.test(text)

/** A text that frightens and leaves people with nothing to do (it makes them easier to cheat, not harder). */
export const fearOnly = (text: string): boolean => frightening.test(text) && !does.test(text)
