/** Columns of one HTML table while its rows go by: `colspan` and `rowspan` decide where a cell stands. */
export class HtmlTable {
  readonly id: number
  head = false
  #column = 0
  readonly #spans: number[] = []

  constructor(id: number) {
    this.id = id
  }

  /** Starts a row. */
  startRow(): void {
    for (let column = 0; column < this.#spans.length; column++)
      this.#spans[column] = Math.max(0, (this.#spans[column] ?? 0) - 1)
    this.#column = 0
  }

  /** The first column of the next cell. */
  place(columns: number, rows: number): number {
    while ((this.#spans[this.#column] ?? 0) > 0) this.#column++
    const column = this.#column
    this.#column += columns
    if (rows > 1) for (let at = column; at < this.#column; at++) this.#spans[at] = rows
    return column
  }
}
