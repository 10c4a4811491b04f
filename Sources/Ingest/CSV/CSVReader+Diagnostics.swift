import Survey

/// The wording of what ends the reading of a file.
extension CSVReader {
  /// A field's first byte, and the physical line it is on.
  typealias Place = (FilePosition, sourceLine: String)

  var locator: CSVLocator {
    CSVLocator(text)
  }

  /// The delimiter as a message calls it.
  var delimiterName: String { CSVReader.name(of: delimiter) }

  /// A delimiter as a message calls it.
  static func name(of delimiter: UInt8) -> String {
    switch delimiter {
    case ASCII.tab: "a tab"
    case ASCII.space: "a space"
    default: "'\(Unicode.Scalar(delimiter))'"
    }
  }

  /// Names the one other usual delimiter that a column name contains.
  func otherDelimiter(in name: String) -> String? {
    let found = Set(name.utf8).intersection(";|,\t".utf8).subtracting([delimiter])
    return found.count == 1 ? found.first.map(CSVReader.name) : nil
  }

  func diagnostic(_ kind: ContentFault.Kind, at index: Int, _ line: PhysicalLine) -> Diagnostic {
    switch kind {
    case .nul:
      return error(
        "a NUL byte: a text file has none", at: index, line,
        remedy: "export the file again; it may be damaged or cut short")
    case .notUTF8(let likeness):
      let byte = "byte 0x" + String(line.bytes[index], radix: 16, uppercase: true)
      guard let likeness else {
        return error(
          "\(byte) is not UTF-8 here", at: index, line,
          remedy: "export the file again as UTF-8; it may be damaged")
      }
      return error(
        "\(byte) is not UTF-8 here; it looks like \(likeness.encoding.title), where it is"
          + " '\(likeness.character)'",
        at: index, line,
        remedy: "save the file as UTF-8" + text.declaring(likeness.encoding))
    }
  }

  func diagnostic(_ fault: CSVParser.Fault, _ line: PhysicalLine, field: Place) -> Diagnostic {
    switch fault {
    case .syntax(let index):
      // libcsv takes a quote after a closing quote for a doubled one: one it refuses is a stray one.
      return line.bytes[index] == ASCII.quote
        ? strayQuote(at: index, line, fieldStart: field.0)
        : textAfterQuote(at: index, line, fieldStart: field.0)
    case .fieldTooLong:
      let limit = CSVReader.fieldLimit >> 20
      return error(
        "this field has more than \(limit) MiB: it still goes on on line \(line.number)",
        at: field, remedy: "close its quote, if it was left open")
    }
  }

  func diagnostic(_ limit: FieldBuffer.Limit, at record: Place) -> Diagnostic {
    switch limit {
    case .fields:
      error(
        "this row has more than \(CSVReader.columnLimit) fields", at: record,
        remedy: "check the delimiter, which is \(delimiterName)")
    case .bytes:
      error(
        "this row has more than \(CSVReader.recordLimit >> 20) MiB", at: record,
        remedy: "close its quote, if it was left open")
    }
  }

  func overlong(_ line: PhysicalLine) -> Diagnostic {
    error(
      "this line has more than \(CSVReader.recordLimit >> 20) MiB", at: 0, line,
      remedy: "check that the file is a CSV file with a record a line")
  }

  func openQuote(at field: Place, lastLine: Int) -> Diagnostic {
    error(
      "the quote opened here is never closed: the file ends on line \(lastLine)", at: field,
      remedy: "close it, or write it twice (\"\") in a quoted field if it is part of the text")
  }

  func missingHeader(isEmpty: Bool, after start: FileSignature.Start) -> Diagnostic {
    let what =
      switch (isEmpty, start.line) {
      case (true, 1): "is empty"
      case (true, _): "has nothing below the line that tells Excel the delimiter"
      case (false, _): "has only blank lines"
      }
    return Diagnostic(
      path: displayPath, position: nil, message: "there is no header: the file \(what)",
      remedy: "name the columns on the first line")
  }
}

extension CSVReader {
  private func strayQuote(
    at index: Int, _ line: PhysicalLine, fieldStart: FilePosition
  ) -> Diagnostic {
    let column = line.position(of: index).column
    let isAfterSpaces = line.bytes[..<index].suffix(column - fieldStart.column).allSatisfy {
      $0 == ASCII.space || $0 == ASCII.tab
    }
    return isAfterSpaces
      ? error(
        "a quote after a space: an opening quote must be the first thing in its field",
        at: index, line, remedy: "delete the spaces before it")
      : error(
        "a quote in a field that doesn't begin with one", at: index, line,
        remedy: "put double quotes around the field and write each quote in it twice (\"\")")
  }

  private func textAfterQuote(
    at index: Int, _ line: PhysicalLine, fieldStart: FilePosition
  ) -> Diagnostic {
    let allowed = "where only \(delimiterName) or a line end may stand"
    let rest = line.bytes[index...].drop { $0 == ASCII.space || $0 == ASCII.tab }
    let isTrailing = [delimiter, ASCII.lineFeed, ASCII.carriageReturn, nil].contains(rest.first)
    if isTrailing {
      return error(
        "a space after a closing quote, \(allowed)", at: index, line,
        remedy: "delete the spaces after the quote")
    }
    let origin = fieldStart.line == line.number ? "" : CSVReader.wasLeftOpen(fieldStart)
    return error(
      "text after a closing quote, \(allowed)\(origin)", at: index, line,
      remedy: "write each quote in a quoted field twice (\"\")")
  }

  private static func wasLeftOpen(_ start: FilePosition) -> String {
    "; the field began on line \(start.line), column \(start.column): was that quote left open?"
  }

  private func error(
    _ message: String, at index: Int, _ line: PhysicalLine, remedy: String
  ) -> Diagnostic {
    error(message, at: (line.position(of: index), line.text), remedy: remedy)
  }

  private func error(_ message: String, at place: Place, remedy: String) -> Diagnostic {
    Diagnostic(
      path: displayPath, position: place.0, message: message, remedy: remedy,
      sourceLine: place.sourceLine)
  }
}
