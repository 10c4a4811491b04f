/// The records of a text that one parser reads, on their way into a part.
struct RestOfText<Part> {
  let part: PartBox<Part>
  private let parts: PartMaking<Part>
  private let lone = LoneRecord()

  init(_ parts: PartMaking<Part>) {
    self.parts = parts
    part = PartBox(parts.make())
  }

  /// Puts a record into the part.
  mutating func take(_ record: CSVRecord) {
    parts.take(&part.value, lone.batch(of: record))
  }
}
