#include "office/xml.h"

#include <algorithm>
#include <climits>

#include <libxml/parser.h>
#include <libxml/xmlerror.h>

#include "office/refusal.h"

namespace muster::office {

namespace {

std::string_view view(const xmlChar* text) {
    return text == nullptr ? std::string_view{} : reinterpret_cast<const char*>(text);
}

std::string_view view(const xmlChar* from, const xmlChar* until) {
    return {reinterpret_cast<const char*>(from), static_cast<std::size_t>(until - from)};
}

}  // namespace

// What a listener throws waits here until libxml2, which is written in C, has returned.
struct XmlReader::Parser {
    explicit Parser(XmlListener& told) : listener(told) {
        sax.initialized = XML_SAX2_MAGIC;
        sax.startElementNs = begin;
        sax.endElementNs = end;
        sax.characters = text;
        sax.ignorableWhitespace = text;
        sax.cdataBlock = text;
        sax.internalSubset = document_type;
        sax.serror = complain;
        context = xmlCreatePushParserCtxt(&sax, this, nullptr, 0, nullptr);
        if (context != nullptr) xmlCtxtUseOptions(context, XML_PARSE_NONET);
    }
    Parser(const Parser&) = delete;
    Parser& operator=(const Parser&) = delete;
    ~Parser() { xmlFreeParserCtxt(context); }

    template <class Deed>
    static void guarded(void* self, const Deed& deed) {
        auto& parser = *static_cast<Parser*>(self);
        if (parser.thrown) return;
        try {
            deed(parser);
        } catch (...) {
            parser.thrown = std::current_exception();
            xmlStopParser(parser.context);
        }
    }

    static void begin(void* self, const xmlChar* name, const xmlChar*, const xmlChar*, int, const xmlChar**, int count,
                      int, const xmlChar** given) {
        guarded(self, [&](Parser& parser) {
            constexpr int words_each = 5;  // name, prefix, namespace, begin and end of the value
            std::vector<Attribute> attributes;
            for (int i = 0; i < count; ++i) {
                const xmlChar** const one = given + static_cast<std::ptrdiff_t>(i) * words_each;
                attributes.push_back({std::string(view(one[0])), std::string(view(one[3], one[4]))});
            }
            const int line = parser.context->input == nullptr ? 0 : parser.context->input->line;
            parser.listener.begin(view(name), attributes, line);
        });
    }

    static void end(void* self, const xmlChar* name, const xmlChar*, const xmlChar*) {
        guarded(self, [&](Parser& parser) { parser.listener.end(view(name)); });
    }

    static void text(void* self, const xmlChar* piece, int length) {
        guarded(self, [&](Parser& parser) { parser.listener.text(view(piece, piece + length)); });
    }

    // Entities that are made of entities grow without end; no document of an office program declares any.
    static void document_type(void* self, const xmlChar*, const xmlChar*, const xmlChar*) {
        guarded(self, [](Parser&) { throw Refusal{"document_type"}; });
    }

    static void complain(void*, xmlError*) {}

    XmlListener& listener;
    xmlSAXHandler sax{};
    xmlParserCtxtPtr context = nullptr;
    std::exception_ptr thrown;
};

XmlReader::XmlReader(XmlListener& listener) : parser_(std::make_unique<Parser>(listener)) {}

XmlReader::~XmlReader() = default;

void XmlReader::feed(std::string_view bytes) {
    while (!bytes.empty()) {
        constexpr std::size_t piece_size = 1 << 16;
        const std::string_view piece = bytes.substr(0, piece_size);
        const int failed = xmlParseChunk(parser_->context, piece.data(), static_cast<int>(piece.size()), 0);
        if (parser_->thrown) std::rethrow_exception(parser_->thrown);
        if (failed != 0 && parser_->context->wellFormed == 0) break;
        bytes.remove_prefix(piece.size());
    }
    if (parser_->context->wellFormed == 0) finish();
}

void XmlReader::finish() {
    xmlParseChunk(parser_->context, nullptr, 0, 1);
    if (parser_->thrown) std::rethrow_exception(parser_->thrown);
    if (parser_->context->wellFormed != 0) return;
    const xmlError* error = xmlCtxtGetLastError(parser_->context);
    throw Refusal{"malformed", std::to_string(error == nullptr ? 1 : error->line)};
}

void read_xml(std::string_view bytes, XmlListener& listener) {
    XmlReader reader(listener);
    reader.feed(bytes);
    reader.finish();
}

std::string_view value_of(const std::vector<Attribute>& attributes, std::string_view name) {
    const auto found = std::find_if(attributes.begin(), attributes.end(),
                                    [name](const Attribute& attribute) { return attribute.name == name; });
    return found == attributes.end() ? std::string_view{} : found->value;
}

}  // namespace muster::office
