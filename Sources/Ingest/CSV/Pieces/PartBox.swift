/// A part that is handed from thread to thread without being copied.
final class PartBox<Part> {
  var value: Part

  init(_ value: Part) {
    self.value = value
  }
}
