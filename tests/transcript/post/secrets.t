# A channel's secrets are asked of the world outside when something is posted, and of nothing else.
$ write .config/muster/config.toml
[channel.nobody]
kind = "wecom"
key_env = "MUSTER_WECOM_KEY"
base = "http://127.0.0.1:1"
$ muster init 'Posting' --start 2026-02-02 --end 2026-04-26
Project 'Posting' made in FOLDER/.muster/project.db
Next: muster status
$ muster post text hello --to nobody
! muster: MUSTER_WECOM_KEY is not set, and channel nobody needs it
! hint: export MUSTER_WECOM_KEY=…
? 2
$ MUSTER_WECOM_KEY='a b' muster post text hello --to nobody
! muster: the secret of channel nobody has a space or a line end in it
? 2
$ MUSTER_WECOM_KEY=https://qyapi.weixin.qq.com/x muster post text hello --to nobody
! muster: the key of channel nobody is a whole address
! hint: name it as url_env or url_file
? 2
