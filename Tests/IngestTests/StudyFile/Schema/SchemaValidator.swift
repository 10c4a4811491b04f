import Foundation
import Yams

@testable import Ingest

/// A dumb reading of those keywords of JSON Schema (draft 2020-12) that the study file's schema has.
struct SchemaValidator {
  private let root: Node

  private struct NoText: Error {}

  /// Takes a schema as it is printed; JSON is YAML as well.
  init(_ schema: String) throws {
    guard let root = try Yams.compose(yaml: schema) else { throw NoText() }
    self.root = root
  }

  /// Whether a YAML text is as the schema says; one that is no YAML isn't.
  func accepts(_ yaml: String, as definition: String? = nil) throws -> Bool {
    guard let node = try? Yams.compose(yaml: yaml) else { return false }
    return holds(try definition.map { try Self.required(root["$defs"]?[$0]) } ?? root, node)
  }

  private static func required(_ node: Node?) throws -> Node {
    guard let node else { throw NoText() }
    return node
  }

  /// Whether a value is as a part of the schema says.
  func holds(_ schema: Node, _ value: Node) -> Bool {
    schema.mapping?.allSatisfy {
      holds($0.key.scalar?.string ?? "", $0.value, value, in: schema)
    } ?? false
  }

  private func holds(_ keyword: String, _ rule: Node, _ value: Node, in schema: Node) -> Bool {
    switch keyword {
    case "$schema", "$defs", "title", "description", "examples": true
    case "$ref": root["$defs"]?[String(rule.text.dropFirst(8))].map { holds($0, value) } ?? false
    case "type": rule.items.contains { value.types.contains($0.text) }
    case "enum": rule.items.contains { $0.text == value.text && $0.types == value.types }
    case "anyOf": rule.items.contains { holds($0, value) }
    case "not": !holds(rule, value)
    case "pattern": !value.types.contains("string") || value.text.contains(pattern: rule.text)
    case "minLength": !value.types.contains("string") || value.text.count >= rule.number
    case "maxLength": !value.types.contains("string") || value.text.count <= rule.number
    case "minimum": !value.types.contains("number") || value.amount >= rule.amount
    case "maximum": !value.types.contains("number") || value.amount <= rule.amount
    case "exclusiveMinimum": !value.types.contains("number") || value.amount > rule.amount
    case "items": value.sequence?.allSatisfy { holds(rule, $0) } ?? true
    case "minItems": value.sequence.map { $0.count >= rule.number } ?? true
    case "maxItems": value.sequence.map { $0.count <= rule.number } ?? true
    case "uniqueItems": value.sequence.map { Set($0).count == $0.count } ?? true
    case "required": rule.items.allSatisfy { value.keys?.contains($0.text) ?? true }
    case "minProperties": value.mapping.map { $0.count >= rule.number } ?? true
    case "propertyNames": value.mapping?.allSatisfy { holds(rule, $0.key) } ?? true
    case "properties":
      value.mapping?.allSatisfy { key, value in
        rule[key.text].map { holds($0, value) } ?? true
      } ?? true
    case "additionalProperties":
      value.mapping?.allSatisfy { key, value in
        schema["properties"]?.keys?.contains(key.text) == true
          || rule.text != "false" && holds(rule, value)
      } ?? true
    default: false
    }
  }
}

extension Node {
  fileprivate var text: String { scalar?.string ?? "" }
  fileprivate var number: Int { Int(text) ?? 0 }
  fileprivate var amount: Double { Double(text) ?? 0 }
  fileprivate var items: [Node] { sequence.map(Array.init) ?? [self] }
  fileprivate var keys: [String]? { mapping?.map(\.key.text) }

  /// What YAML's core schema takes the value for, in the words of JSON Schema.
  fileprivate var types: [String] {
    guard let scalar else { return mapping == nil ? ["array"] : ["object"] }
    guard scalar.style == .plain || scalar.style == .any else { return ["string"] }
    switch scalar.string {
    case "true", "false": return ["boolean"]
    case "", "~", "null": return ["null"]
    case let text where Int(text) != nil: return ["integer", "number"]
    case let text where text.contains(pattern: "^[-+]?[0-9]+\\.[0-9]+$"): return ["number"]
    default: return ["string"]
    }
  }
}

extension String {
  fileprivate func contains(pattern: String) -> Bool {
    range(of: pattern, options: .regularExpression) != nil
  }
}
