extension UnsafeMutablePointer {
  /// Moves the first `used` elements into a new allocation and frees the old one.
  func moved(keeping used: Int, capacity: Int) -> UnsafeMutablePointer {
    let larger = UnsafeMutablePointer.allocate(capacity: capacity)
    larger.moveInitialize(from: self, count: used)
    deallocate()
    return larger
  }
}
