#!/bin/bash
# Posting to chats, against a server that speaks as the services do: what arrives, what is refused, what goes wrong.
# Usage: post.sh BINARY
set -u
muster=$1
command -v python3 >/dev/null || { echo "python3 is missing"; exit 77; }
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'kill "$server" 2>/dev/null; rm -rf "$folder"' EXIT
mkdir -p "$folder/bin" "$folder/home/.config/muster" "$folder/work"
ln -s "$muster" "$folder/bin/muster"
export PATH="$folder/bin:$PATH" HOME="$folder/home" MUSTER_USER=li LC_ALL=C.UTF-8 NO_PROXY='*'
unset XDG_CONFIG_HOME XDG_STATE_HOME MUSTER_NOW SOURCE_DATE_EPOCH
cd "$folder/work" || exit 1
python3 "$here/chat_services.py" "$folder/seen" >"$folder/port" &
server=$!
for _ in $(seq 100); do [ -s "$folder/port" ] && break; sleep 0.1; done
base=http://127.0.0.1:$(cat "$folder/port")
config=$HOME/.config/muster/config.toml
passed=0
failed=0
check() { if [ "$2" = "$3" ]; then passed=$((passed + 1)); else echo "$1: expected '$3', got '$2'"; failed=$((failed + 1)); fi; }
says() { if grep -qF -- "$2" "$3"; then passed=$((passed + 1)); else echo "$1: '$2' is not in: $(cat "$3")"; failed=$((failed + 1)); fi; }
never() { if grep -qF -- "$2" "$3"; then echo "$1: '$2' is in: $(cat "$3")"; failed=$((failed + 1)); else passed=$((passed + 1)); fi; }
requests() { wc -l <"$folder/seen"; }
channel() { # NAME KIND MORE...: a channel, whose key is in KEY_NAME
    printf '[channel.%s]\nkind = "%s"\npause = 1\nbackoff = 10\nper_minute = 1000\n' "$1" "$2" >>"$config"; shift 2; printf '%s\n' "$@" >>"$config"; }
wecom() { channel "$1" wecom "key_env = \"KEY_$1\"" "base = \"$base\"" "${@:2}"; export "KEY_$1=$1"; }

touch "$folder/seen"
for name in ok revoked often html cut huge late; do wecom "$name"; done
wecom slow 'timeout = 1'
channel text wecom 'key_env = "KEY_ok"' "base = \"$base\"" 'format = "text"'
channel card wecom 'key_env = "KEY_ok"' "base = \"$base\"" 'format = "template_card"' 'link = "https://example.com/board"'
channel old wecom 'key_env = "KEY_ok"' "base = \"$base\"" 'format = "markdown"'
channel ding dingtalk 'key_env = "KEY_ok"' "base = \"$base\"" 'secret_env = "SECRET"'
channel badding dingtalk 'key_env = "KEY_ok"' "base = \"$base\"" 'secret_env = "WRONG"'
channel fei feishu 'key_env = "KEY_ok"' "base = \"$base\"" 'secret_env = "SECRET"'
channel badfei feishu 'key_env = "KEY_ok"' "base = \"$base\"" 'secret_env = "WRONG"'
channel sl slack 'url_env = "URL_slack"'
channel goneslack slack 'url_env = "URL_gone"'
channel ms teams 'url_env = "URL_teams"'
channel hook webhook 'url_env = "URL_hook"' 'secret_env = "SECRET"'
channel nobody wecom 'key_env = "KEY_ok"' 'base = "http://127.0.0.1:1"'
channel plain wecom 'key_env = "KEY_ok"' 'base = "http://example.com"'
channel file wecom "key_file = \"$folder/key\"" "base = \"$base\""
export SECRET=SECthisisasecret WRONG=SECanother URL_slack=$base/services/T1/B2/ok URL_gone=$base/nothing/here \
    URL_teams=$base/flow/ok URL_hook=$base/hook/ok

cat >weekly.toml <<'END'
title = "周报 Weekly report"
intro = "What the week was about <@all> | **here**"
[[section]]
report = "status"
[[section]]
report = "milestones"
[[section]]
report = "workload"
[[section]]
title = "Open risks 风险"
report = "risks"
[[section]]
title = "Open tasks"
query = "is:open"
noun = "task"
fields = "id,title,owner,due"
END
kinds=(ok:wecom text: old: card: ding:dingtalk fei:feishu sl:slack ms:teams hook:)
for template in customer-service marketing; do
    rm -rf .muster
    muster init sample --template "$template" --here >/dev/null || exit 1
    muster report define weekly --every 'fri 16:00' --audience team --file weekly.toml >/dev/null || exit 1
    for channel in "${kinds[@]}"; do
        for language in en zh; do
            for what in status weekly monthly; do
                name=${channel%%:*} kind=${channel#*:}
                if [ -n "$kind" ]; then
                    muster --lang $language post report "$what" --to "$name" --dry-run --json >out 2>err
                    python3 "$here/posted_bodies.py" "$kind" "M1" <out >judged 2>&1
                    check "$template: $what in $language to $name keeps to what is documented: $(cat judged)" $? 0
                fi
                muster --lang $language post report "$what" --to "$name" >out 2>err
                check "$template: report $what in $language to $name" $? 0
            done
        done
    done
done

muster post text '<@all> **x**' --to ok --json >out; check "a text" $? 0
tail -1 "$folder/seen" >last; says "is inert" '＜@all> ＊＊x＊＊' last
before=$(requests)
muster post text once --to ok >/dev/null; muster post text once --to ok --if-changed >out; check "once is enough" "$(($(requests) - before))" 1
says "and that is said" "as it was posted last" out
before=$(requests)
muster post text nothing --to ok --dry-run >out; check "a dry run sends nothing" "$(($(requests) - before))" 0

muster post text hello --to revoked >out 2>err; check "a revoked key" $? 7
says "is named" "93000" out; says "with what to do" "make a new robot" out
never "the key is not shown" "key=revoked" out
muster post >out; says "it waits in the outbox" "failed" out
muster post --forget "$(muster post --json | python3 -c 'import json,sys; print(json.load(sys.stdin)["items"][0]["id"])')" >/dev/null; check "and can be forgotten" $? 0
muster post text hello --to often >out; check "too often is asked again" $? 0
muster post text hello --to late >out; check "so is 429 with Retry-After" $? 0
for name in html cut huge slow; do
    before=$(requests)
    muster post text hello --to $name >out 2>err; check "$name" $? 7
    says "$name is unsure" "may have arrived, or not" out
    check "$name is asked once" "$(($(requests) - before))" 1
    muster post --retry >out; check "and not again by itself" "$(($(requests) - before))" 1
done
muster post --json >out; check "four are unsure" "$(grep -o '"state":"unsure"' out | wc -l)" 4
for id in $(python3 -c 'import json; print(*[i["id"] for i in json.load(open("out"))["items"]])'); do muster post --forget "$id" >/dev/null; done
# What each service documents: the code and its words are shown, it is not tried again, and a key is in no message.
refused() { # CHANNEL CODE WORDS
    before=$(requests)
    muster post text hello --to "$1" >out 2>err; check "$1" $? 7
    says "$1 is named" "$2 $3" out
    says "$1 is told as refused" "was refused" out
    never "$1 keeps its key" "says-" out
    check "$1 is asked once" "$(($(requests) - before))" 1
}
for code in 40058 40008 44004; do channel "w$code" wecom "key_env = \"K$code\"" "base = \"$base\""; export "K$code=says-$code"; done
for code in 460101 300005; do channel "d$code" dingtalk "key_env = \"K$code\"" "base = \"$base\""; export "K$code=says-$code"; done
for code in 9499 19022 19024; do channel "f$code" feishu "key_env = \"K$code\"" "base = \"$base\""; export "K$code=says-$code"; done
refused w40058 40058 'markdown_v2.content exceed max length 4096'
refused w40008 40008 'invalid message type'
refused w44004 44004 'empty content'
refused d460101 460101 'message too long, exceed 20000 bytes'
refused d300005 300005 'token is not exist'
says "d300005 has a next step" "make a new robot" out
refused f9499 9499 'Bad Request'
refused f19022 19022 'Ip Not Allowed'
refused f19024 19024 'Key Words Not Found'
says "f19024 has a next step" "keyword" out
for code in 130101 11232; do
    [ $code = 130101 ] && kind=dingtalk || kind=feishu
    channel "o$code" $kind "key_env = \"K$code\"" "base = \"$base\""; export "K$code=once-$code"
    before=$(requests)
    muster post text hello --to "o$code" >out 2>err; check "$kind: too often is asked again" $? 0
    check "$kind: and once more is enough" "$(($(requests) - before))" 2
done
# Answers that go wrong elsewhere than at WeCom: none of them is taken for success, and none is sent twice.
for name in html cut huge slow; do
    channel "d$name" dingtalk "key_env = \"KEY_$name\"" "base = \"$base\"" 'timeout = 1'
    channel "f$name" feishu "key_env = \"KEY_$name\"" "base = \"$base\"" 'timeout = 1'
    channel "s$name" slack "url_env = \"URL_$name\"" 'timeout = 1'
    export "KEY_$name=$name" "URL_$name=$base/services/T1/B2/$name"
    for at in d f s; do
        before=$(requests)
        muster post text hello --to "$at$name" >out 2>err; check "$at$name" $? 7
        says "$at$name is unsure" "may have arrived, or not" out
        check "$at$name is asked once" "$(($(requests) - before))" 1
    done
done
muster post --json >out; for id in $(python3 -c 'import json; print(*[i["id"] for i in json.load(open("out"))["items"]])'); do muster post --forget "$id" >/dev/null; done

# A report that is owed goes to its channel and is then handed over; where it did not go, it is still owed.
muster report deliver weekly --to revoked >out 2>err; check "a report that did not go" $? 7
parts=$(muster post report weekly --to ok --dry-run --json | python3 -c 'import json,sys; print(json.load(sys.stdin)["total"])')
before=$(requests)
muster report deliver weekly --to ok >out 2>err; check "a report is delivered" $? 0
check "each part by one request" "$(($(requests) - before))" "$parts"
says "and that is said" "weekly handed over" out
tail -"$parts" "$folder/seen" >last; says "with its title" "周报 Weekly report" last
muster report deliver weekly --to ok >out 2>err; check "not twice for one day" $? 5
says "and that is said" "already" err
for id in $(muster post --json | python3 -c 'import json,sys; print(*[i["id"] for i in json.load(sys.stdin)["items"]])'); do muster post --forget "$id" >/dev/null; done
muster post text hello --to badding >out; check "a wrong signature at DingTalk" $? 7; says "is named" "310000" out
muster post text hello --to badfei >out; check "a wrong signature at Feishu" $? 7; says "is named" "19021" out
never "the secret is not shown" "SECanother" out
muster post text hello --to goneslack >out; check "a webhook that is gone" $? 7; says "is named" "no_service" out
muster post text hello --to plain >out; check "plain HTTP to elsewhere" $? 7; says "is not spoken" "https://" out
muster post --json >out; for id in $(python3 -c 'import json; print(*[i["id"] for i in json.load(open("out"))["items"]])'); do muster post --forget "$id" >/dev/null; done

muster post text later --to nobody >out; check "nobody listens" $? 7; says "it waits" "waits" out
sed -i "s|http://127.0.0.1:1\"|$base\"|" "$config"
before=$(requests)
muster post --retry >out; check "later it goes" $? 0
check "once" "$(($(requests) - before))" 1
muster post --retry >out; check "and not twice" "$(($(requests) - before))" 1
for name in found lost; do channel $name wecom "key_env = \"KEY_$name\"" 'base = "http://127.0.0.1:1"'; export "KEY_$name=ok"; muster post text later --to $name >out; done
sed -i "s|http://127.0.0.1:1\"|$base\"|" "$config"
unset KEY_lost; before=$(requests)
muster post --retry >out; check "a channel without its key" $? 7; says "is named" "KEY_lost is not set" out
check "and keeps no other one waiting" "$(($(requests) - before))" 1
export KEY_lost=ok; muster post --retry >out; check "with its key it goes" $? 0

muster post text hi --to file >out 2>err; check "a key file that is not there" $? 2
echo ok >"$folder/key"; chmod 644 "$folder/key"
muster post text hi --to file >out 2>err; check "a key file that others may read" $? 5; says "what to do" "chmod 600" err
chmod 600 "$folder/key"; muster post text hi --to file >out 2>err; check "a key file of one's own" $? 0
unset KEY_ok; muster post text hi --to ok >out 2>err; check "a key that is not set" $? 2; says "is named" "KEY_ok is not set" err
export KEY_ok=ok

seq -f 'line %g of a long text, 一行很长的文字' 2000 >long.txt
muster post text --body-file long.txt --to ok >out; check "a long text" $? 0
tail -1 "$folder/seen" >last; says "goes as a file" '"media_id": "m' last
for name in ding fei sl ms hook; do muster post text --body-file long.txt --to $name >out; check "a long text to $name" $? 0; done

printf '[channel.few]\nkind = "wecom"\nkey_env = "KEY_ok"\nbase = "%s"\nper_minute = 2\n' "$base" >>"$config"
before=$(requests)
for n in 1 2 3; do muster post text "$n" --to few --wait 0 >out; done
check "of three, two may go in a minute" "$(($(requests) - before))" 2
says "the third waits" "takes no more for now" out

channel board wecom-sheet 'key_env = "KEY_ok"' "base = \"$base\""
printf '[channel.board.fields]\ntitle = "f1"\nowner = "f2:member"\ndue = "f3:date"\nstatus = "f4:select"\n' >>"$config"
before=$(requests)
muster post sheet --to board >out; check "a sheet" $? 0
muster post sheet --to board >out; check "and not twice" "$(($(requests) - before))" 1
says "and that is said" "shows what there is" out
muster task done T1 >/dev/null; muster post sheet --to board >out; check "a change" $? 0
tail -1 "$folder/seen" >last; says "goes into its row" '"update_records": [{"record_id": "r1"' last
check "and no other" "$(grep -o record_id last | wc -l)" 1
muster task add 'New one' >/dev/null; KEY_ok=cut muster post sheet --to board >out; check "an answer that is cut" $? 7
says "is unsure" "may have arrived, or not" out
muster post sheet --to board >out; check "and is not written again" "$(grep -c 'answer was lost' out)" 1
muster post sheet --to board --again >out; check "unless asked for" $? 0
KEY_ok=revoked muster post sheet --to board >out; check "nothing new asks nobody" $? 0

echo '[channel.raw]
kind = "wecom"
key = "0123"' >>"$config"
muster post text hi --to raw >out 2>err; check "a secret in the file" $? 5; says "is refused" "key_env" err
muster post text hi --to nowhere >out 2>err; check "a channel that is not there" $? 3
echo "post: $passed passed, $failed failed"
[ "$failed" = 0 ]
