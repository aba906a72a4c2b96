# What JSON answers look like, as JSON Schema; nothing to read but a machine.
$ muster schema where
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "where",
  "type": "object",
  "properties": {
    "schema": {
      "const": 1
    },
    "kind": {
      "const": "where"
    },
    "project": {
      "anyOf": [
        {
          "type": "string"
        },
        {
          "type": "null"
        }
      ]
    },
    "now": {
      "type": "string",
      "format": "date-time"
    },
    "as_of": {
      "type": "string",
      "format": "date-time"
    },
    "total": {
      "type": "integer"
    },
    "returned": {
      "type": "integer"
    },
    "truncated": {
      "type": "boolean"
    },
    "items": {
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "file": {
            "type": "string"
          }
        },
        "required": [
          "file"
        ],
        "additionalProperties": false
      }
    }
  },
  "required": [
    "schema",
    "kind",
    "project",
    "now",
    "items",
    "total",
    "returned",
    "truncated"
  ],
  "additionalProperties": false
}
$ muster schema task.lst
! muster: there is no kind of answer 'task.lst'
! hint: did you mean 'task.list'?
? 3
