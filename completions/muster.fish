# fish completion for muster: muster completion fish | source
function __muster_complete
    set -l words (commandline -opc) (commandline -ct)
    muster __complete $words[2..-1] 2>/dev/null
end
complete -c muster -f -a '(__muster_complete)'
