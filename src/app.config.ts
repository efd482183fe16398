export default defineAppConfig({
  pages: [
    'pages/home/index',
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
