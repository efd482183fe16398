export default definePageConfig({ navigationBarTitleText: '家里人问过了', enableShareAppMessage: true })
