/// What keeps gzip data from being unpacked; bytes are counted as they are packed.
enum GzipFault: Error {
  /// The data end in the middle of what is packed in them.
  case cutShort(bytes: Int)
  /// About there it makes no sense.
  case damaged(byte: Int)
  /// What is unpacked from so many bytes isn't what was packed.
  case wrongChecksum(bytes: Int)
  /// After so many bytes follows something that isn't packed.
  case followedByOther(bytes: Int)
  case outOfMemory

  /// Words the fault of the file at a path.
  func rejection(_ path: String) -> RejectedInput {
    let (message, remedy) = words
    return RejectedInput(
      diagnostics: [Diagnostic(path: path, position: nil, message: message, remedy: remedy)],
      cause: isOfTheSystem ? .unreadable : .badData)
  }

  private var isOfTheSystem: Bool {
    if case .outOfMemory = self { true } else { false }
  }

  private var words: (message: String, remedy: String?) {
    switch self {
    case .cutShort(let bytes):
      (
        "the gzip data are cut short: they end after \(bytes.counted("byte")), in the middle of"
          + " what is packed in them", Self.copyAgain
      )
    case .damaged(let byte):
      (
        "the gzip data are damaged near byte \(byte) of them, and can't be unpacked beyond it",
        Self.copyAgain
      )
    case .wrongChecksum(let bytes):
      (
        "the gzip data are damaged: what the first \(bytes.counted("byte")) unpack to isn't what was"
          + " packed, by its checksum", Self.copyAgain
      )
    case .followedByOther(let bytes):
      (
        "the first \(bytes.counted("byte")) are gzip data, and what follows them isn't",
        "pack the file again, or cut off what was added to it"
      )
    case .outOfMemory: ("there isn't memory enough to unpack the gzip data", nil)
    }
  }

  private static let copyAgain = "copy or download it again, or pack it again"
}
