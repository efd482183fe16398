/** What of a county's affairs is written into its log, under what it concerns. */
export const auditDeeds = {
  staff: {
    invite: '发出邀请',
    accept: '本人接受',
    confirm: '确认是本人',
    withdraw: '收回邀请',
    suspend: '先停',
    resume: '恢复',
    prolong: '改了到期日',
    move: '换了地方',
    end: '结束',
  },
  content: {
    publish: '让稿子上线',
    takeDown: '撤下稿子',
    keep: '留下出自已撤案例的稿子',
    eraseMedium: '删掉案例里的图片或录音',
    makeBundle: '做了内容包',
    takeInBundle: '收别的旗县的内容包',
    tickRendering: '审过蒙古文或录音',
    alertInForce: '让预警生效',
    cancelAlert: '撤销预警',
    issueBulletin: '签发通报',
    releaseClue: '公开一条线索',
    takeBackClue: '收回一条线索',
    approveBroadcast: '批了大喇叭的单子',
    broadcastOutside: '在规定时段以外播预警',
  },
  settings: {
    changeSetting: '改了本旗县的设置',
    paySpeech: '定了念成声音的花费',
    addPlaces: '新加了地方',
    changePlaces: '改了地方的名字或户数',
    openCounty: '说开通好了',
    quietDays: '改了不出提示的日子',
    bindGroup: '同意绑定微信群',
    refuseGroup: '没同意绑定微信群',
    saveGroup: '改了群名单',
    pairScreen: '接上了一块屏',
    changeScreen: '改了一块屏的设置',
    removeScreen: '去掉了一块屏',
    dissolveGroup: '记下群散了',
  },
  figures: {
    enterIncidents: '记了发案登记',
    changeIncident: '改了发案登记',
    wholeMonth: '说这个月报齐了',
    openMonth: '说这个月还没报齐',
    setPopulation: '写了人口数',
    noteHappened: '记了还发生了什么',
    changeNote: '改了还发生了什么',
    takeOutNote: '去掉了还发生的一件',
  },
  meetings: {
    holdMeeting: '写了会商纪要',
    decideMeasure: '定了会商的措施',
    changeMeasure: '改了会商的措施',
    settleMeasure: '说会商的措施办得怎样',
  },
  rights: {
    copy: '有人拿走了自己的信息',
    erase: '有人删掉了自己的信息',
  },
} as const

export const auditKinds = {
  staff: '身份',
  content: '内容',
  settings: '设置',
  figures: '发案登记和情况',
  meetings: '会商',
  rights: '个人信息',
} as const satisfies Record<keyof typeof auditDeeds, string>

/** The words of every deed. */
export const deedWords = {
  ...auditDeeds.staff,
  ...auditDeeds.content,
  ...auditDeeds.settings,
  ...auditDeeds.figures,
  ...auditDeeds.meetings,
  ...auditDeeds.rights,
}
