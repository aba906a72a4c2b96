#include "channel/kind.h"

#include <algorithm>

namespace muster::channel {

namespace {

using namespace std::chrono_literals;

// Budgets stand a little below what the services refuse.
const std::vector<Kind>& table() {
    static const std::vector<Kind> all{
        {"wecom",
         Protocol::wecom,
         "https://qyapi.weixin.qq.com",
         "/cgi-bin/webhook/send?key={}",
         "/cgi-bin/webhook/upload_media?key={}&type=file",
         {{"markdown_v2", Dialect::wecom_v2, 4096, Unit::bytes},
          {"markdown", Dialect::wecom, 4096, Unit::bytes},
          {"text", Dialect::plain, 2048, Unit::bytes},
          {"template_card", Dialect::plain, 2048, Unit::bytes}},
         20,
         0ms,
         60s,
         0,
         "wecom"},
        {"dingtalk",
         Protocol::dingtalk,
         "https://oapi.dingtalk.com",
         "/robot/send?access_token={}",
         "",
         {{"markdown", Dialect::dingtalk, 20'000, Unit::body}, {"text", Dialect::plain, 20'000, Unit::body}},
         20,
         0ms,
         600s,
         0,
         "mobile"},
        {"feishu",
         Protocol::feishu,
         "https://open.feishu.cn",
         "/open-apis/bot/v2/hook/{}",
         "",
         {{"card", Dialect::feishu, 20'000, Unit::body}, {"text", Dialect::plain, 20'000, Unit::body}},
         100,
         200ms,
         5s,
         5,
         ""},
        {"lark",
         Protocol::feishu,
         "https://open.larksuite.com",
         "/open-apis/bot/v2/hook/{}",
         "",
         {{"card", Dialect::feishu, 20'000, Unit::body}, {"text", Dialect::plain, 20'000, Unit::body}},
         100,
         200ms,
         5s,
         5,
         ""},
        {"slack",
         Protocol::slack,
         "https://hooks.slack.com",
         "/services/{}",
         "",
         {{"blocks", Dialect::slack, 39'000, Unit::characters}},
         60,
         1000ms,
         30s,
         0,
         ""},
        {"teams", Protocol::teams, "", "", "", {{"card", Dialect::plain, 27'000, Unit::body}}, 200, 250ms, 10s, 0, ""},
        {"webhook",
         Protocol::webhook,
         "",
         "",
         "",
         {{"markdown", Dialect::common_mark, 1'000'000, Unit::body}},
         600,
         0ms,
         10s,
         0,
         ""},
        {"wecom-sheet",
         Protocol::wecom_sheet,
         "https://qyapi.weixin.qq.com",
         "/cgi-bin/wedoc/smartsheet/webhook?key={}",
         "",
         {},
         60,
         0ms,
         60s,
         0,
         "wecom"},
    };
    return all;
}

}  // namespace

std::span<const Kind> kinds() {
    return table();
}

const Kind* find_kind(std::string_view name) {
    const auto found =
        std::find_if(table().begin(), table().end(), [&](const Kind& kind) { return kind.name == name; });
    return found == table().end() ? nullptr : &*found;
}

}  // namespace muster::channel
