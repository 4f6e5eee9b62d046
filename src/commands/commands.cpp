// SPDX-License-Identifier: Apache-2.0
#include "commands/commands.h"

#include <array>

namespace maxpods {
namespace {

constexpr std::array commands{
    Command{"explain", "TYPE... [OPTIONS]", "Explain the number, and show what would raise it",
            "m5.large --prefix-delegation\n"
            "m5.large d3en.xlarge c5.4xlarge",
            setup_explain},
    Command{"compare", "TYPE... [OPTIONS]", "Compare all modes of pod networking side by side",
            "m5.large c5.4xlarge", setup_compare},
    Command{"list", "[OPTIONS]", "List instance types with their max pods",
            "--family m5,c5 --prefix-delegation\n"
            "--min-pods 58 --max-vcpus 4 --sort-by pods-per-gib",
            setup_list},
    Command{"emit", "TARGET TYPE... [OPTIONS]", "Write node configuration for an AMI or a tool",
            "bootstrap m5.large --prefix-delegation\n"
            "--list",
            setup_emit, emit_targets, "Target"},
    Command{"check", "TYPE... [OPTIONS]", "Check a cluster for the prerequisites of pod networking",
            "m5.large --prefix-delegation --cni-version 1.18.0\n"
            "m5.large --aws-node aws-node.json --cluster cluster.json",
            setup_check},
    Command{"subnet", "CIDR... | --subnets FILE --interfaces FILE [OPTIONS]",
            "Show free and fragmented addresses in subnets",
            "10.0.0.0/24\n"
            "--subnets subnets.json --interfaces interfaces.json -o map",
            setup_subnet},
    Command{"warm", "TYPE --pods LIST [OPTIONS]", "Show the warm pool of the VPC CNI on a node",
            "m5.large --pods 0,5,16\n"
            "m5.large --prefix-delegation --pods 20 --recommend --burst 10",
            setup_warm},
    Command{"plan", "TYPE[:COUNT]... --subnet CIDR [OPTIONS]",
            "Check whether subnets have addresses for a fleet of nodes",
            "m5.large --nodes 30 --subnet 10.0.0.0/22 --prefix-delegation\n"
            "m5.large:20 --subnets subnets.json --interfaces interfaces.json",
            setup_plan},
    Command{"migrate", "TYPE[:COUNT]... | --nodes FILE [OPTIONS]",
            "Plan the move to prefix delegation: go or no-go, and a runbook",
            "m5.large:20 --subnet 10.0.0.0/22 --cluster blue\n"
            "--nodes nodes.json --subnet 10.0.0.0/20 -o markdown",
            setup_migrate},
    Command{"audit", "FILE...|- [OPTIONS]", "Check the max pods of the nodes of a cluster",
            "nodes.json --aws-node aws-node.json\n"
            "nodes.json --prefix-delegation --fail-on any -o junit",
            setup_audit},
    Command{"fit", "FILE...|- [OPTIONS]", "Show what other max pods would do to a workload",
            "cluster.json --prefix-delegation\n"
            "cluster.json --types m7g.large,m7g.xlarge --prices prices.csv",
            setup_fit},
    Command{"lint", "[PATH...] [OPTIONS]", "Check the files that configure nodes",
            "cluster.yaml nodeclass.yaml --prefix-delegation\n"
            "infrastructure --fail-on warning -o github\n"
            "--explain equals-form",
            setup_lint},
    Command{"catalog", "COMMAND [OPTIONS]", "Show, compare and convert catalogs of instance types",
            "info\n"
            "diff types.json",
            refuse_without_subcommand, catalog_commands},
    Command{"expression", "{EXPR | --suggest} {TYPE... | --all} [OPTIONS]",
            "Test, translate or suggest a max-pods expression",
            "'max_pods < 110 ? max_pods : 110' --all\n"
            "'min(110, max_pods)' m5.large --dialect karpenter\n"
            "--suggest m5.large m5.24xlarge --prefix-delegation",
            setup_expression},
    Command{"completion", "COMMAND", "Print a completion script for your shell",
            "bash\n"
            "zsh\n"
            "fish",
            refuse_without_subcommand, completion_commands},
    Command{"help", "[COMMAND [TARGET]]", "Show the help of a command", "emit eksctl", setup_help},
};

constexpr Command root{"",
                       "TYPE... [OPTIONS]",
                       "Print how many pods an Amazon EKS node of an EC2 instance type can run",
                       "m5.large\n"
                       "m5.large --prefix-delegation\n"
                       "m5.large d3en.xlarge c5.4xlarge -o table\n"
                       "explain m5.large --prefix-delegation",
                       setup_calculator,
                       [] { return std::span<const Command>(commands); }};

}  // namespace

const Command& root_command() { return root; }

}  // namespace maxpods
