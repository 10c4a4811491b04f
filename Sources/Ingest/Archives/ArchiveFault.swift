/// What keeps a zip archive, or a file in one, from being read.
enum ArchiveFault {
  case empty
  case notAnArchive(head: [UInt8])
  case cutShort
  case severalPieces
  case damaged
  case password
  case unknownPacking
  /// It unpacks to more than so many bytes.
  case tooLarge(limit: Int)
  case unreadable

  /// Words the fault of the file at a path, which may be a file in an archive.
  func rejection(_ path: String) -> RejectedInput {
    let (message, remedy) = words
    return RejectedInput(
      diagnostics: [Diagnostic(path: path, position: nil, message: message, remedy: remedy)],
      cause: isOfTheSystem ? .unreadable : .badData)
  }

  private var isOfTheSystem: Bool {
    if case .unreadable = self { true } else { false }
  }

  private var words: (message: String, remedy: String?) {
    switch self {
    case .empty: ("the file is empty", Self.exportAgain)
    case .notAnArchive(let head):
      (
        "this isn't a zip archive" + (Disguise(head).map { "; it's \($0.kind)" } ?? ""),
        "name the file as the tool exported it"
      )
    case .cutShort:
      ("the zip archive is cut short or damaged: its list of files isn't whole", Self.exportAgain)
    case .severalPieces:
      ("the zip archive is in several pieces", "export it as one file")
    case .damaged: ("this file in the archive is damaged", Self.exportAgain)
    case .password:
      ("this file in the archive is locked by a password", "export it again without a password")
    case .unknownPacking:
      (
        "this file in the archive is packed in a way that can't be unpacked here",
        "unpack the archive and pack it again as an ordinary zip"
      )
    case .tooLarge(let limit):
      (
        "this file in the archive unpacks to more than \(limit.megabytes)",
        "check that it's what the tool exported"
      )
    case .unreadable: ("the file can't be read", nil)
    }
  }

  private static let exportAgain = "export it again, or copy it again if it was copied"
}

extension Int {
  /// A number of bytes as people say it.
  var megabytes: String {
    self < 1 << 20 ? counted("byte") : "\(self >> 20) MiB"
  }
}

extension ZipArchive {
  /// Where a file in the archive is, for messages.
  func pathInMessages(of entry: Int) -> String {
    "\(displayPath)/\(names[entry].withoutControls)"
  }
}
