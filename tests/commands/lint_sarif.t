SARIF 2.1.0, by the rules of the OASIS Standard for what lint writes (sections 3.13 to 3.30 and 3.49 to 3.52): required properties,
types and allowed values.

  $ cat > valid.py <<'EOF'
  > import json, sys
  > import jsonschema
  > def object_of(required, optional={}):
  >     return {"type": "object", "required": list(required), "properties": {**required, **optional}, "additionalProperties": False}
  > text = {"type": "string", "minLength": 1}
  > message = object_of({"text": text})
  > level = {"enum": ["none", "note", "warning", "error"]}
  > position = {"type": "integer", "minimum": 1}
  > rule = object_of({"id": text}, {"shortDescription": message, "fullDescription": message, "help": message,
  >                                 "defaultConfiguration": object_of({"level": level})})
  > driver = object_of({"name": text}, {"version": text, "rules": {"type": "array", "items": rule, "uniqueItems": True}})
  > region = object_of({"startLine": position, "startColumn": position, "endLine": position, "endColumn": position})
  > artifact = object_of({"uri": {"type": "string", "pattern": r"^([A-Za-z0-9._~/-]|%[0-9A-F]{2})+$"}})
  > physical = object_of({"artifactLocation": artifact, "region": region})
  > location = object_of({"physicalLocation": physical})
  > result = object_of({"message": message}, {"ruleId": text, "ruleIndex": {"type": "integer", "minimum": -1}, "level": level,
  >                                           "locations": {"type": "array", "items": location}})
  > run = object_of({"tool": object_of({"driver": driver})},
  >                 {"columnKind": {"enum": ["utf16CodeUnits", "unicodeCodePoints"]}, "results": {"type": "array", "items": result}})
  > schema = object_of({"version": {"const": "2.1.0"}, "runs": {"type": "array", "items": run}}, {"$schema": {"type": "string"}})
  > log = json.load(sys.stdin)
  > jsonschema.validate(log, schema)
  > run = log["runs"][0]
  > rules = run["tool"]["driver"]["rules"]
  > assert all(rules[each["ruleIndex"]]["id"] == each["ruleId"] for each in run["results"])
  > for each in run["results"]:
  >     place = each["locations"][0]["physicalLocation"]
  >     print(each["ruleId"], each["level"], place["artifactLocation"]["uri"], *place["region"].values())
  > EOF
  $ mkdir 'a b'
  $ cat > 'a b/ü.yaml' <<'EOF'
  > apiVersion: karpenter.k8s.aws/v1
  > kind: EC2NodeClass
  > metadata: {name: default}
  > spec:
  >   amiSelectorTerms: [{alias: bottlerocket@latest}]
  >   userData: |
  >     [settings.kubernetes]
  >     max-pods = 58
  > EOF
  $ maxpods lint . -o sarif --fail-on never | python3 valid.py
  karpenter-overwrites error a%20b/%C3%BC.yaml 8 16 8 18
