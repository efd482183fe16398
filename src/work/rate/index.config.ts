export default definePageConfig({ navigationBarTitleText: '万人发案比' })
