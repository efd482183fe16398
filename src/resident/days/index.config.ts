export default definePageConfig({ navigationBarTitleText: '这几天的提示' })
