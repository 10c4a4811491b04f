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

  init(
    _ name: String, _ file: String, replace sound: String? = nil, with spoilt: String,
    says message: String, exit exitCode: Int32 = 65
  ) {
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
    let whole = SmallStudy.files[file] ?? ""
    guard let sound else { return MarkedText(spoilt) }
    return MarkedText(whole.replacing(sound, with: spoilt, maxReplacements: 1))
  }
}
