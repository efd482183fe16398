/** What two of the first screens are for. Short: they lie in the main package. */
export const mineAloud = '这里能放大字，换村子，看举报的答复，提意见。'
export const playAloud = '按最上面的按钮就开始。大人先猜真假，孩子来讲。'
