# What fish completes after maxpods: the program says what can stand at the cursor.
function __maxpods_candidates
    set -l typed (commandline -opc)
    set -l program (string replace -r '^~/' "$HOME/" -- $typed[1])
    set -l last (commandline -ct)
    for line in ($program completion candidates -- $typed[2..-1] "$last" 2>/dev/null)
        if test "$line" = :files
            set -l option (string match -r -- '^--[^=]*=' $last)
            string replace -r -- '^' "$option" (__fish_complete_path (string replace -- "$option" '' $last))
        else
            echo $line
        end
    end
end
complete -c maxpods -f -a '(__maxpods_candidates)'
