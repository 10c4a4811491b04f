import Foundation
import Testing

/// A JSON text read back, to be looked into by keys.
struct JSONObject {
  let members: [String: Any]

  init(_ text: String) throws {
    members = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  private init(_ members: [String: Any]) { self.members = members }

  func text(_ key: String) -> String? { members[key] as? String }
  func number(_ key: String) -> Int? { members[key] as? Int }
  func texts(_ key: String) -> [String]? { members[key] as? [String] }
  func object(_ key: String) -> JSONObject? {
    (members[key] as? [String: Any]).map { JSONObject($0) }
  }
  func objects(_ key: String) -> [JSONObject] {
    (members[key] as? [[String: Any]] ?? []).map { JSONObject($0) }
  }
  func isNull(_ key: String) -> Bool { members[key] is NSNull }
}
