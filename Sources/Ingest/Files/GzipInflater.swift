private import CZlib

/// Gzip data being unpacked through zlib, one member after another (RFC 1952, section 2.2).
///
/// zlib's own reading of files passes over what follows the last member; here it is a fault.
final class GzipInflater {
  /// The bytes every member begins with.
  static let signature: [UInt8] = [0x1F, 0x8B]

  /// How many packed bytes are asked for at a time.
  private static let inputSize = 64 << 10

  /// Asks zlib for gzip, with a window of any size.
  private static let gzipWindow: Int32 = 15 + 16

  /// How many bytes have come out.
  private(set) var unpackedOffset = 0

  /// How many packed bytes have been used up.
  private(set) var packedOffset = 0

  /// zlib keeps the address, so that it mustn't move.
  private let stream: UnsafeMutablePointer<z_stream>
  private var input: [UInt8] = []
  private var inputUsed = 0
  private var isBetweenMembers = true
  /// Where the member that is being unpacked begins.
  private var memberStart = 0
  private var isOver = false

  init() throws(GzipFault) {
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    let status = inflateInit2_(
      stream, Self.gzipWindow, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    guard status == Z_OK else { throw .outOfMemory }
  }

  /// Takes another's place in the data; its input is asked for anew.
  private init(_ other: GzipInflater) throws(GzipFault) {
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    unpackedOffset = other.unpackedOffset
    packedOffset = other.packedOffset
    isBetweenMembers = other.isBetweenMembers
    memberStart = other.memberStart
    isOver = other.isOver
    guard inflateCopy(stream, other.stream) == Z_OK else { throw .outOfMemory }
  }

  deinit {
    inflateEnd(stream)
    stream.deallocate()
  }

  /// Returns another that stands where this one does: some 50 kB.
  func twin() throws(GzipFault) -> GzipInflater { try GzipInflater(self) }

  /// Fills as much of `buffer` as is left, and returns how much that was.
  ///
  /// `refill` fills a buffer with the packed bytes from an offset on, and gives 0 at their end. A fault
  /// of the data is told for `path`; what came out before it in the same call isn't handed over, and
  /// nothing more can be read then.
  func read(
    into buffer: UnsafeMutableBufferPointer<UInt8>,
    from refill: (UnsafeMutableBufferPointer<UInt8>, Int) throws(RejectedInput) -> Int,
    of path: String
  ) throws(RejectedInput) -> Int {
    var filled = 0
    while filled < buffer.count, !isOver {
      if inputUsed == input.count { try takeInput(from: refill) }
      do throws(GzipFault) {
        guard !input.isEmpty else {
          try end()
          continue
        }
        filled += try inflate(into: UnsafeMutableBufferPointer(rebasing: buffer[filled...]))
      } catch {
        throw error.rejection(path)
      }
    }
    unpackedOffset += filled
    return filled
  }

  private func takeInput(
    from refill: (UnsafeMutableBufferPointer<UInt8>, Int) throws(RejectedInput) -> Int
  ) throws(RejectedInput) {
    let fresh = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: Self.inputSize)
    defer { fresh.deallocate() }
    let got = try refill(fresh, packedOffset)
    input = Array(fresh[..<got])
    inputUsed = 0
  }

  private func end() throws(GzipFault) {
    guard isBetweenMembers, packedOffset > 0 else { throw .cutShort(bytes: packedOffset) }
    isOver = true
  }

  private func inflate(
    into buffer: UnsafeMutableBufferPointer<UInt8>
  ) throws(GzipFault) -> Int {
    if isBetweenMembers { try beginMember() }
    let (status, used, made) = step(into: buffer)
    inputUsed += used
    packedOffset += used
    switch status {
    case Z_OK, Z_BUF_ERROR: break
    case Z_STREAM_END: isBetweenMembers = true
    case Z_MEM_ERROR: throw .outOfMemory
    default: throw fault
    }
    return made
  }

  /// Lets zlib do as much as it can with the input and the room there is.
  private func step(
    into buffer: UnsafeMutableBufferPointer<UInt8>
  ) -> (status: Int32, used: Int, made: Int) {
    input.withUnsafeMutableBufferPointer { input in
      let rest = UnsafeMutableBufferPointer(rebasing: input[inputUsed...])
      let room = min(buffer.count, Int(Int32.max))
      stream.pointee.next_in = rest.baseAddress
      stream.pointee.avail_in = UInt32(rest.count)
      stream.pointee.next_out = buffer.baseAddress
      stream.pointee.avail_out = UInt32(room)
      let status = CZlib.inflate(stream, Z_NO_FLUSH)
      return (
        status, rest.count - Int(stream.pointee.avail_in), room - Int(stream.pointee.avail_out)
      )
    }
  }

  private func beginMember() throws(GzipFault) {
    memberStart = packedOffset
    isBetweenMembers = false
    guard memberStart > 0 else { return }
    // The second byte may be yet to come; zlib looks at it.
    guard input[inputUsed] == Self.signature[0] else {
      throw .followedByOther(bytes: memberStart)
    }
    inflateReset(stream)
  }

  private var fault: GzipFault {
    switch stream.pointee.msg.map({ String(cString: $0) }) {
    case "incorrect header check" where memberStart > 0: .followedByOther(bytes: memberStart)
    case "incorrect data check", "incorrect length check": .wrongChecksum(bytes: packedOffset)
    default: .damaged(byte: packedOffset)
    }
  }
}
