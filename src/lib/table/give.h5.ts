/** Gives an .xlsx file of one sheet whose first row are labels. The library for it is fetched only now. */
export const giveSheet = async (rows: string[][], name: string): Promise<void> => {
  const { default: writeSheet } = await import('write-excel-file/universal')
  const cells = rows.map((row, i) =>
    row.map((value) => ({ value, type: String, wrap: true, ...(i === 0 && { fontWeight: 'bold' as const }) })),
  )
  save(await writeSheet(cells, { sheet: name }).toBlob(), `${name}.xlsx`)
}

const save = (file: Blob, name: string) => {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
