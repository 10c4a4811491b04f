import Testing

@testable import Ingest

struct CSVReaderTests {
  @Test(arguments: [
    ("spaces and tabs are kept", "a,b\n 1 ,\t2\t\n", [[" 1 ", "\t2\t"]]),
    ("inner spaces are kept", "a,b\n1  2, \n", [["1  2", " "]]),
    ("a quoted delimiter is text", "a,b\n\"x,y\",2\n", [["x,y", "2"]]),
    ("a doubled quote is one", "a,b\n\"say \"\"no\"\"\",\"\"\"\"\n", [["say \"no\"", "\""]]),
    ("a backslash is text", "a,b\n\\,\"\\\"\n", [["\\", "\\"]]),
    ("an embedded line end is text", "a,b\n\"x\ny\",\"p\r\nq\"\n", [["x\ny", "p\r\nq"]]),
    ("an embedded blank line is text", "a,b\n\"x\n\n\ny\",2\n", [["x\n\n\ny", "2"]]),
    ("nothing and an empty text are empty", "a,b\n,\n\"\",\"\"\n", [["", ""], ["", ""]]),
    ("CRLF ends a record once", "a,b\r\n1,2\r\n3,4\r\n", [["1", "2"], ["3", "4"]]),
    ("a lone CR ends a record", "a,b\r1,2\r3,4", [["1", "2"], ["3", "4"]]),
    ("the last line needs no end", "a,b\n1,2", [["1", "2"]]),
    ("the last line may end in a delimiter", "a,b\n1,", [["1", ""]]),
    ("the last line may end in a quote", "a,b\n1,\"2\"", [["1", "2"]]),
    ("a byte order mark is no data", "\u{FEFF}\"a\",b\n1,2\n", [["1", "2"]]),
    ("formulas and control characters are data", "a,b\n=1+1,\u{1B}[2J\n", [["=1+1", "\u{1B}[2J"]]),
    ("nothing is taken for missing", "a,b\nNA,null\n", [["NA", "null"]]),
  ])
  func `a record is read as it was written`(_ what: String, text: String, rows: [[String]]) throws {
    let result = try reading(text)
    #expect(result.errors == [], "\(what)")
    #expect(result.header == ["a", "b"], "\(what)")
    #expect(result.rows == rows, "\(what)")
  }

  @Test(arguments: [";", "\t", "|", " "] as [Character])
  func `any ASCII delimiter can be declared`(delimiter: Character) throws {
    let text = "a,b\n1,\n,\"x,y\"\n".replacing(",", with: String(delimiter))
    let result = try reading(text, delimiter: delimiter)
    #expect(result.errors == [])
    #expect(result.rows == [["1", ""], ["", "x\(delimiter)y"]])
  }

  @Test
  func `a line of delimiting tabs is a record and not a blank line`() throws {
    let result = try reading("a\tb\n\t\n", delimiter: "\t")
    #expect(result.rows == [["", ""]])
    #expect(result.warnings == [])
  }

  @Test
  func `a record knows its number, its line and its offset in the file`() throws {
    let text = "\u{FEFF}a,b\r\n\r\n\"x\ny\r\nz\",é\n2,3\n"
    try withScratchFile(text.utf8) { path in
      var seen: [[Int]] = []
      _ = try CSVReader(DelimitedText(utf8At: path, displayPath: "answers.csv")).read(
        header: { _, line in #expect(line == 1) },
        record: { seen.append([$0.number, $0.line, $0.offset, $0.count]) })
      #expect(seen == [[1, 3, 10, 2], [2, 6, 22, 2]])
    }
  }

  @Test
  func `a blank line of a one-column file is an empty answer`() throws {
    let result = try reading("q1\n5\n\n4\n\"\"\n \n")
    #expect(result.rows == [["5"], [""], ["4"], [""], [" "]])
    #expect(result.lines == [2, 3, 4, 5, 6])
    #expect(result.warnings == [])
  }

  @Test
  func `blank lines of a file with several columns are skipped with a warning`() throws {
    let result = try reading("\n\na,b\n\n1,2\n \t\n3,4\n\n")
    #expect(result.headerLine == 3)
    #expect(result.rows == [["1", "2"], ["3", "4"]])
    #expect(result.blankLineCount == 5)
    let warning = try #require(result.warnings.first)
    #expect(warning.severity == .warning)
    #expect(warning.position == FilePosition(line: 1, column: 1))
    #expect(warning.message == "5 blank lines skipped: lines 1, 2, 4, 6, 8")
  }

  @Test
  func `only the first blank lines are named`() throws {
    let result = try reading("a,b\n" + String(repeating: "\n", count: 13) + "1,2\n")
    let message = "13 blank lines skipped: lines 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 and 3 more"
    #expect(result.warnings.map(\.message) == [message])
  }

  @Test
  func `mixed line ends are read alike and counted in a warning`() throws {
    let result = try reading("a,b\n1,2\r\n3,\"x\r\ny\"\r5,6\n")
    #expect(result.rows == [["1", "2"], ["3", "x\r\ny"], ["5", "6"]])
    #expect(result.warnings.map(\.message) == ["the line ends are mixed: 2 LF, 1 CRLF, 1 CR"])
  }

  @Test
  func `line ends inside quotes don't make the line ends mixed`() throws {
    #expect(try reading("a,b\r\n1,\"x\ny\"\r\n").warnings == [])
  }

  @Test
  func `a header without records is read with a warning`() throws {
    let result = try reading("a,b\n")
    #expect(result.header == ["a", "b"])
    #expect(result.warnings.map(\.message) == ["the file has a header and no records"])
  }

  @Test
  func `the caller is left to judge blank and double names`() throws {
    #expect(try reading("a,,a\n1,2,3\n").header == ["a", "", "a"])
  }

  @Test
  func `progress goes up to the size of the file`() throws {
    let text = "a,b\n" + String(repeating: "1,2\n", count: 100)
    try withScratchFile(text.utf8) { path in
      let reader = CSVReader(DelimitedText(utf8At: path, displayPath: path), chunkSize: 64)
      var steps: [Int] = []
      let summary = try reader.read(header: { _, _ in }, record: { _ in }) { read, total in
        #expect(total == text.utf8.count)
        steps.append(read)
      }
      #expect(summary.records == 100)
      #expect(steps == steps.sorted())
      #expect(steps.count > 5)
      #expect(steps.last == text.utf8.count)
    }
  }
}
