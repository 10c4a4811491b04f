import TestSupport
import Testing

/// One way to spoil the small study, with what must be said of it.
struct BadInput: Sendable, CustomTestStringConvertible {
  let name: String
  let file: String
  /// The words of the file that are replaced; `nil` for the whole file.
  let sound: String?
  /// What stands there instead, with a keycap at the place the message points at.
  ///
  /// Without one the message is about the file as a whole.
  let spoilt: String
  let message: String
  let exitCode: Int32
  /// Other files of the study that are otherwise too.
  let beside: [String: String]
  /// An entry of the plan that a breakdown takes the place of, where it would be at fault as well.
  let unplanned: String?

  init(
    _ name: String, _ file: String, replace sound: String? = nil, with spoilt: String,
    says message: String, exit exitCode: Int32 = 65, beside: [String: String] = [:],
    without unplanned: String? = nil
  ) {
    self.beside = beside
    self.unplanned = unplanned
    self.name = name
    self.file = file
    self.sound = sound
    self.spoilt = spoilt
    self.message = message
    self.exitCode = exitCode
  }

  var testDescription: String { name }

  /// The spoilt file, with its marker.
  var marked: MarkedText {
    let own = SmallStudy.files[file] ?? ""
    let whole =
      unplanned.map { own.replacing($0, with: "- {breakdown: role, name: printed, title: Again}") }
      ?? own
    guard let sound else { return MarkedText(spoilt) }
    return MarkedText(whole.replacing(sound, with: spoilt, maxReplacements: 1))
  }
}
