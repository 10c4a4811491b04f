import Foundation

/// What keeps an XML document from being read.
enum XMLFault {
  case empty
  case notUTF8(at: Int?)
  /// The encoding it declares isn't UTF-8.
  case encoding(String)
  case documentType(at: Int)
  case endsEarly(FilePosition)
  case tagsDisagree(FilePosition)
  case unknownEntity(FilePosition)
  /// Anything else that isn't XML; `nil` where the place isn't known.
  case unreadable(FilePosition?)

  /// Looks for what is refused before a document is parsed; `nil` if there is nothing.
  init?(before data: Data) {
    guard let first = data.first else {
      self = .empty
      return
    }
    let isUTF16 = [0xFF, 0xFE, 0].contains(first) || data.dropFirst().first == 0
    guard !isUTF16 else {
      self = .notUTF8(at: nil)
      return
    }
    let broken = data.withUnsafeBytes { $0.bindMemory(to: UInt8.self).indexOfBrokenUTF8() }
    if let broken {
      self = .notUTF8(at: broken)
    } else if let encoding = Self.declaredEncoding(of: data),
      !["utf-8", "utf8", "us-ascii"].contains(encoding.lowercased())
    {
      self = .encoding(encoding)
    } else if let place = data.firstRange(of: Data("<!DOCTYPE".utf8)) {
      self = .documentType(at: place.lowerBound)
    } else {
      return nil
    }
  }

  /// Sorts the codes of libxml2's `xmlParserErrors` that people can do something about.
  init(code: Int, at place: FilePosition) {
    switch code {
    case 4, 5, 73, 77: self = .endsEarly(place)
    case 76: self = .tagsDisagree(place)
    case 26, 27: self = .unknownEntity(place)
    default: self = .unreadable(place)
    }
  }

  func rejection(_ path: String, in data: Data) -> RejectedInput {
    let (message, place) = words(in: data)
    return RejectedInput(diagnostics: [
      Diagnostic(
        path: path, position: place, message: message, remedy: "export the file again")
    ])
  }

  private func words(in data: Data) -> (String, FilePosition?) {
    switch self {
    case .empty: ("the XML document is empty", nil)
    case .notUTF8(let offset):
      ("the XML document isn't UTF-8", offset.map { data.position(of: $0) })
    case .encoding(let name):
      (
        "the XML document says that it's written in '\(name)', not UTF-8",
        FilePosition(line: 1, column: 1)
      )
    case .documentType(let offset):
      (
        "the XML document declares a document type, which none of these files has",
        data.position(of: offset)
      )
    case .endsEarly(let place): ("the XML document ends before it is complete", place)
    case .tagsDisagree(let place):
      ("this XML tag doesn't close the one that was opened last", place)
    case .unknownEntity(let place): ("this XML document names a character it doesn't define", place)
    case .unreadable(let place): ("this isn't well-formed XML", place)
    }
  }

  /// The encoding the first line of a document declares; `nil` for none.
  private static func declaredEncoding(of data: Data) -> String? {
    let head = String(decoding: data.prefix(256), as: UTF8.self)
    let declaration = head.drop { $0 == "\u{FEFF}" }.prefix { $0 != ">" }
    guard declaration.hasPrefix("<?xml"),
      let match = declaration.firstMatch(of: /encoding\s*=\s*["']([^"']*)["']/)
    else { return nil }
    return String(match.1)
  }
}

extension Data {
  /// The place of a byte, by its offset.
  func position(of offset: Int) -> FilePosition {
    let before = self[startIndex..<(startIndex + offset)]
    let start = before.lastIndex(of: ASCII.lineFeed).map { $0 + 1 } ?? startIndex
    let line = before.count { $0 == ASCII.lineFeed } + 1
    let column = before[start...].count { $0 & 0xC0 != 0x80 } + 1
    let hasMark = line == 1 && starts(with: [0xEF, 0xBB, 0xBF]) && offset >= 3
    return FilePosition(line: line, column: hasMark ? column - 1 : column)
  }
}
