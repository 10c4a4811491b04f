import Foundation
import Testing

@testable import Ingest

struct JSONValueTests {
  @Test func `members stand in the order in which they are written`() {
    let value: JSONValue = ["b": [1, true, "x"], "a": ["c": [:], "d": [["e": []]]]]
    #expect(
      value.json == """
        {
          "b": [1, true, "x"],
          "a": {
            "c": {},
            "d": [
              {
                "e": []
              }
            ]
          }
        }
        """)
  }

  @Test(arguments: ["a \"b\" \\ /", "\t\n\r", "\u{0}\u{7}\u{1F}\u{7F}", "é – 😀", ""])
  func `a text comes back from the system's own reader of JSON`(text: String) throws {
    let read = try JSONSerialization.jsonObject(
      with: Data(JSONValue.list([.text(text)]).json.utf8))
    #expect(read as? [String] == [text])
  }

  @Test(
    arguments: [
      ("plain words", "plain words"), ("8a", "8a"), ("n/a", "n/a"), ("2024-10-01", "2024-10-01"),
      ("yes", "\"yes\""), ("No", "\"No\""), ("null", "\"null\""), ("", "\"\""), (";", "\";\""),
      ("a: b", "\"a: b\""), ("a, b", "\"a, b\""), ("-", "\"-\""), ("*", "\"*\""),
      ("end ", "\"end \""), ("net:a", "\"net:a\""), ("a'b", "\"a'b\""),
    ] as [(String, String)])
  func `a text of an example is quoted where YAML asks for it`(text: String, yaml: String) {
    #expect(JSONValue.text(text).yaml == yaml)
  }

  @Test func `an example stands on one line`() {
    let value: JSONValue = ["a": ["b": [1, "yes"]], "7": true]
    #expect(value.yaml == "{a: {b: [1, \"yes\"]}, 7: true}")
  }
}
