import Survey

/// Rows of an export gathered into passages, a row being a passage with one of its themes.
struct GatheredPassages {
  private struct Key: Hashable {
    let id: String
    let document: String
    let coder: String
  }

  private var places: [Key: Int] = [:]
  private(set) var passages: [CodedExport.Passage] = []

  /// Adds a row; its themes join those of the same passage of the same document and coder.
  mutating func add(
    _ id: String, of document: String, themes: [String], coder: String = "", line: Int,
    span: Range<Int>? = nil
  ) {
    let key = Key(id: id, document: document, coder: coder)
    let place = places[key] ?? passages.count
    places[key] = place
    let passage = CodedExport.Passage(
      id: id, document: document,
      themes: ((place < passages.count ? passages[place].themes : []) + themes).eachOnce,
      coder: coder, line: place < passages.count ? passages[place].line : line, span: span)
    if place < passages.count {
      passages[place] = passage
    } else {
      passages.append(passage)
    }
  }
}
