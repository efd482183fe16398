export default defineAppConfig({
  pages: [
    'pages/home/index',
    'pages/cases/index',
    'pages/mine/index',
    'pages/tip/index',
    'pages/case/index',
    'pages/alert/index',
    'pages/report/index',
    'pages/receipt/index',
    'pages/cheated/index',
    'pages/village/index',
    'pages/play/index',
    'pages/enter/index',
  ],
  subPackages: [
    { root: 'school', pages: ['quiz/index'] },
    { root: 'work', pages: ['desk/index', 'write/index', 'groups/index', 'queue/index', 'code/index'] },
  ],
  window: {
    navigationBarTitleText: '村哨',
    navigationBarBackgroundColor: '#f5f2ec',
    navigationBarTextStyle: 'black',
    backgroundColor: '#f5f2ec',
    backgroundTextStyle: 'dark',
  },
  lazyCodeLoading: 'requiredComponents',
})
