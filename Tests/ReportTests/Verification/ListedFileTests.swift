import Testing

@testable import Report

private let hash = ContentHash(of: "a")

@Test(arguments: [
  ("\(hash.hexadecimal)  a b.csv\n", ListedFile.file("a b.csv", hash)),
  ("\(hash.hexadecimal)  a  b\n", .file("a  b", hash)),
  ("\(hash.hexadecimal)  a", .file("a", hash)),
  ("\(hash.hexadecimal) a\n", .unreadable(line: 1)),
  ("\(hash.hexadecimal)  \n", .unreadable(line: 1)),
  ("0123  a\n", .unreadable(line: 1)),
  ("\(hash.hexadecimal.uppercased())  a\n", .unreadable(line: 1)), ("\n", .unreadable(line: 1)),
])
func `a line of a manifest is a hash and a path`(text: String, file: ListedFile) {
  #expect(ListedFile.files(inManifest: text) == [file])
}

@Test func `lines that can't be read are told by their number`() {
  let text = "\(hash.hexadecimal)  a\nb\n\(hash.hexadecimal)  c\n"
  #expect(
    ListedFile.files(inManifest: text) == [
      .file("a", hash), .unreadable(line: 2), .file("c", hash),
    ])
  #expect(ListedFile.files(inManifest: "").isEmpty)
}
