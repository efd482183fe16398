export default definePageConfig({ navigationBarTitleText: '不出提示的日子' })
