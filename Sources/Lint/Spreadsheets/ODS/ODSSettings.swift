import Ingest
import MarkupReading

/// What an OpenDocument workbook keeps of how it was last looked at.
struct ODSSettings {
  /// The sheet that is open; `nil` where nothing is said.
  private(set) var active: String?
  private var items: [String: [String: String]] = [:]

  init(_ settings: Element?) {
    guard let settings else { return }
    active = settings.descendants("config-item").first { $0["config:name"] == "ActiveTable" }?.text
    for map in settings.descendants("config-item-map-named")
    where map["config:name"] == "Tables" {
      for entry in map.children("config-item-map-entry") {
        let pairs = entry.children("config-item").map { ($0["config:name"] ?? "", $0.text) }
        items[entry["config:name"] ?? ""] = Dictionary(pairs, uniquingKeysWith: { _, last in last })
      }
    }
  }

  func cursor(of sheet: String) -> CellReference {
    let item = { (name: String) in items[sheet]?[name].flatMap { Int($0) } ?? 0 }
    return CellReference(row: item("CursorPositionY") + 1, column: item("CursorPositionX") + 1)
  }

  /// Whether rows or columns of a sheet stay in view; split mode 2 is that.
  func isFrozen(_ sheet: String) -> Bool {
    ["HorizontalSplitMode", "VerticalSplitMode"].contains { items[sheet]?[$0] == "2" }
  }
}
