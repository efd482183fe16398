export default definePageConfig({ navigationBarTitleText: '本旗县的设置' })
