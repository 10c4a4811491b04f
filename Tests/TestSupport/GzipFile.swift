private import CZlib
package import Foundation

/// Gzip data as zlib writes them, for tests of what reads them.
package enum GzipFile {
  /// Packs bytes as one member.
  package static func packed(_ bytes: some Sequence<UInt8>) -> Data {
    var input = Array(bytes)
    var stream = z_stream()
    let gzipWindow: Int32 = 15 + 16
    deflateInit2_(
      &stream, Z_BEST_COMPRESSION, Z_DEFLATED, gzipWindow, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
      Int32(MemoryLayout<z_stream>.size))
    defer { deflateEnd(&stream) }
    var output = [UInt8](repeating: 0, count: Int(deflateBound(&stream, UInt(input.count))))
    input.withUnsafeMutableBufferPointer { input in
      output.withUnsafeMutableBufferPointer { output in
        (stream.next_in, stream.avail_in) = (input.baseAddress, UInt32(input.count))
        (stream.next_out, stream.avail_out) = (output.baseAddress, UInt32(output.count))
        _ = deflate(&stream, Z_FINISH)
      }
    }
    return Data(output[..<Int(stream.total_out)])
  }

  /// Packs a text as one member.
  package static func packed(_ text: String) -> Data { packed(text.utf8) }
}
