import Crypto
import Foundation

/// Data files that keep every rule, and what describes them.
enum CleanData {
  static let files = [
    "tables/01-settings.csv": """
    Work setting,Number,Per cent
    NHS,1200,33
    School,1200,33
    Charity,1200,33
    Total,3600,100

    """,
    "tables/02-hours.csv": """
    Group,Mean (hours),Change (hours)
    Men,36.5,-1.5
    Women,[c],0.5

    """,
    "findings.csv": """
    table,measure,unit,value,base,status
    settings,count,count,1200,3600,
    hours,mean,hours,36.5,1700,
    hours,mean,hours,,1900,c

    """,
    "findings.csv-metadata.json": """
    {"@context": "http://www.w3.org/ns/csvw", "url": "findings.csv", "tableSchema": {"columns": [
      {"name": "table"}, {"name": "measure"}, {"name": "unit"}, {"name": "value"},
      {"name": "base"}, {"name": "status"}]}}
    """,
    "provenance.json": """
    {"tool": "example 1.0", "inputs": [{"file": "responses.csv", "sha256": "ab"}]}
    """,
    "CITATION.cff": """
    cff-version: 1.2.0
    message: Please cite these tables as below.
    title: Hours of therapists
    authors:
      - name: A survey office

    """,
  ]

  /// A data package of the CSVs among some files.
  static func package(of files: [String: String]) -> String {
    let resources = files.keys.filter { $0.hasSuffix(".csv") }.sorted().map { path in
      let text = files[path] ?? ""
      let names = text.prefix { !$0.isNewline }.split(separator: ",").map {
        "{\"name\": \"\($0)\"}"
      }
      return """
        {"path": "\(path)", "bytes": \(text.utf8.count), "hash": "sha256:\(hash(Data(text.utf8)))",
         "schema": {"fields": [\(names.joined(separator: ", "))]}}
        """
    }
    return "{\"name\": \"hours\", \"resources\": [\n\(resources.joined(separator: ",\n"))\n]}\n"
  }

  static func hash(_ data: Data) -> String {
    SHA256.hash(data: data).map { String(format: "%02x", $0) }.joined()
  }
}
