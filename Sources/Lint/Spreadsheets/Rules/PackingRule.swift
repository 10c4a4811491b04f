/// S11: packed parts carry no time of packing; in ODS, mimetype comes first and unpacked.
///
/// Such a time makes two runs differ. A stamp of 1980, with which the calendar of zip archives begins,
/// is none.
enum PackingRule {
  static func breaches(of book: Spreadsheet) -> [Breach] {
    times(book) + (book.kind == .ods ? mimetype(book) : [])
  }

  private static func times(_ book: Spreadsheet) -> [Breach] {
    let stamped = book.parts.filter { $0.date.map { !$0.hasPrefix("1980-") } == true }
    guard let part = stamped.first, let date = part.date else { return [] }
    return [
      Breach(
        .s11, at: .file,
        "\(stamped.count) of \(book.parts.count) parts are stamped with a time of packing:"
          + " ‘\(part.name)’ with \(date)",
        remedy: "stamp all parts with 1980-01-01, so that the same figures give the same bytes")
    ]
  }

  private static func mimetype(_ book: Spreadsheet) -> [Breach] {
    guard let first = book.parts.first, first.name != "mimetype" || !first.isStored else {
      return []
    }
    return [
      Breach(
        .s11, at: .file,
        first.name == "mimetype"
          ? "the part ‘mimetype’ is packed" : "the first part is ‘\(first.name)’, not ‘mimetype’",
        remedy: "put ‘mimetype’ first and unpacked: programs know the kind of file by it")
    ]
  }
}
