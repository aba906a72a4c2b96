#include "office/package.h"

#include <array>
#include <filesystem>

#include <zip.h>

#include "office/refusal.h"

namespace muster::office {

namespace {

// Collects the elements of a `.rels` part.
class RelationReader : public XmlListener {
  public:
    explicit RelationReader(std::string folder) : folder_(std::move(folder)) {}

    void begin(std::string_view name, const std::vector<Attribute>& attributes, int) override {
        if (name != "Relationship" || value_of(attributes, "TargetMode") == "External") return;
        const std::string_view type = value_of(attributes, "Type");
        const std::string target(value_of(attributes, "Target"));
        const auto slash = type.rfind('/');
        const auto place = target.starts_with('/') ? std::filesystem::path(target.substr(1))
                                                   : std::filesystem::path(folder_) / target;
        found.insert_or_assign(std::string(value_of(attributes, "Id")),
                               Relation{std::string(type.substr(slash == std::string_view::npos ? 0 : slash + 1)),
                                        place.lexically_normal().string()});
    }
    void end(std::string_view) override {}
    void text(std::string_view) override {}

    std::map<std::string, Relation> found;

  private:
    std::string folder_;
};

}  // namespace

struct Package::Archive {
    explicit Archive(zip_t* opened) : zip(opened) {}
    Archive(const Archive&) = delete;
    Archive& operator=(const Archive&) = delete;
    ~Archive() { zip_discard(zip); }
    zip_t* zip;
};

Package::Package(std::string_view bytes) {
    constexpr std::string_view old_office = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";  // also around what has a password
    if (bytes.starts_with(old_office)) throw Refusal{"old_office"};
    if (bytes.empty()) throw Refusal{"no_package"};
    zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, nullptr);
    zip_t* opened = source == nullptr ? nullptr : zip_open_from_source(source, ZIP_RDONLY, nullptr);
    if (opened == nullptr) {
        zip_source_free(source);
        throw Refusal{bytes.starts_with("PK\x03\x04") ? "damaged" : "no_package"};
    }
    archive_ = std::make_shared<Archive>(opened);
    if (zip_get_num_entries(opened, 0) > static_cast<zip_int64_t>(most_parts)) throw Refusal{"too_many_parts"};
}

bool Package::has(const std::string& part) const {
    return zip_name_locate(archive_->zip, part.c_str(), ZIP_FL_NOCASE) >= 0;
}

void Package::read(const std::string& part, XmlListener& listener) {
    const zip_int64_t index = zip_name_locate(archive_->zip, part.c_str(), ZIP_FL_NOCASE);
    if (index < 0) throw Refusal{"no_part", part};
    const std::unique_ptr<zip_file_t, int (*)(zip_file_t*)> file(
        zip_fopen_index(archive_->zip, static_cast<zip_uint64_t>(index), 0), zip_fclose);
    if (file == nullptr) throw Refusal{"damaged"};
    XmlReader reader(listener);
    std::array<char, 1 << 16> buffer{};
    for (;;) {
        const zip_int64_t got = zip_fread(file.get(), buffer.data(), buffer.size());
        if (got < 0) throw Refusal{"damaged"};
        if (got == 0) break;
        unpacked_ += static_cast<std::size_t>(got);
        if (unpacked_ > most_unpacked) throw Refusal{"too_large"};
        reader.feed({buffer.data(), static_cast<std::size_t>(got)});
    }
    reader.finish();
}

std::map<std::string, Relation> Package::relations(const std::string& part) {
    const std::filesystem::path path(part);
    const std::string place = (path.parent_path() / "_rels" / (path.filename().string() + ".rels")).string();
    if (!has(place)) return {};
    RelationReader reader(path.parent_path().string());
    read(place, reader);
    return std::move(reader.found);
}

}  // namespace muster::office
